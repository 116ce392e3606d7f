-- Administrative: the organization's staff alone.
create table qualification (
    organization_id uuid not null,
    id uuid not null,
    staff_member_id uuid not null,
    title text not null constraint qualification_title_length check (char_length(title) between 1 and 150),
    number text,
    valid_until date,
    version bigint not null,
    constraint qualification_pk primary key (organization_id, id),
    constraint qualification_staff_member_fk foreign key (organization_id, staff_member_id)
        references staff_member (organization_id, id)
);
create index qualification_staff_member on qualification (organization_id, staff_member_id);
alter table qualification enable row level security;
alter table qualification force row level security;
create policy qualification_read on qualification for select
    using (${in_organization} and (${realm_staff} or ${realm_system}));
create policy qualification_add on qualification for insert
    with check (${in_organization} and (${realm_staff} or ${realm_system}));
create policy qualification_change on qualification for update
    using (${in_organization} and (${realm_staff} or ${realm_system}))
    with check (${in_organization} and (${realm_staff} or ${realm_system}));
create policy qualification_remove on qualification for delete
    using (${in_organization} and (${realm_staff} or ${realm_system}));
grant select, insert, update, delete on qualification to fascia_app;
