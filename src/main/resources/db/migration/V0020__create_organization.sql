-- Shared: everybody in the organization may read its name.
create table organization (
    organization_id uuid not null
        constraint organization_pk primary key
        constraint organization_tenant_fk references tenant,
    name text not null constraint organization_name_length check (char_length(name) between 1 and 100),
    changed_at timestamptz not null
);
alter table organization enable row level security;
alter table organization force row level security;
create policy organization_read on organization for select
    using (${in_organization});
create policy organization_add on organization for insert
    with check (${in_organization} and ${realm_system});
create policy organization_change on organization for update
    using (${in_organization} and (${realm_staff} or ${realm_system}))
    with check (${in_organization} and (${realm_staff} or ${realm_system}));
grant select, insert, update on organization to fascia_app;
