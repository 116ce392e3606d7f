-- The profile is shared: patients read who treats them.
create table staff_member (
    organization_id uuid not null,
    id uuid not null,
    account_id uuid not null,
    display_name text not null constraint staff_member_name_length check (char_length(display_name) between 1 and 100),
    profession text,
    changed_at timestamptz not null,
    changed_by uuid,
    version bigint not null,
    constraint staff_member_pk primary key (organization_id, id),
    constraint staff_member_account_unique unique (organization_id, account_id),
    constraint staff_member_account_fk foreign key (organization_id, account_id) references account_link (organization_id, account_id)
);
alter table staff_member enable row level security;
alter table staff_member force row level security;
create policy staff_member_read on staff_member for select
    using (${in_organization});
create policy staff_member_add on staff_member for insert
    with check (${in_organization} and (${realm_staff} or ${realm_system}));
create policy staff_member_change on staff_member for update
    using (${in_organization} and (${realm_staff} or ${realm_system}))
    with check (${in_organization} and (${realm_staff} or ${realm_system}));
grant select, insert, update on staff_member to fascia_app;
