-- Shared: readable in the organization by all.
create table room (
    organization_id uuid not null,
    id uuid not null,
    clinic_id uuid not null,
    name text not null constraint room_name_length check (char_length(name) between 1 and 100),
    name_key text collate "C" not null,
    retired_at timestamptz,
    changed_at timestamptz not null,
    changed_by uuid,
    version bigint not null,
    constraint room_pk primary key (organization_id, id),
    constraint room_clinic_fk foreign key (organization_id, clinic_id) references clinic (organization_id, id),
    constraint room_name_unique unique (organization_id, clinic_id, name_key)
);
alter table room enable row level security;
alter table room force row level security;
create policy room_read on room for select
    using (${in_organization});
create policy room_add on room for insert
    with check (${in_organization} and (${realm_staff} or ${realm_system}));
create policy room_change on room for update
    using (${in_organization} and (${realm_staff} or ${realm_system}))
    with check (${in_organization} and (${realm_staff} or ${realm_system}));
grant select, insert, update on room to fascia_app;
