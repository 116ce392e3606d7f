-- Shared: readable in the organization by all.
create table service (
    organization_id uuid not null,
    id uuid not null,
    clinic_id uuid not null,
    name text not null constraint service_name_length check (char_length(name) between 1 and 100),
    name_key text collate "C" not null,
    duration_minutes integer not null constraint service_duration_range check (duration_minutes between 5 and 480),
    price_minor bigint not null constraint service_price_range check (price_minor between 0 and 100000000),
    currency text not null constraint service_currency_three_letters check (currency ~ '^[A-Z]{3}$'),
    retired_at timestamptz,
    changed_at timestamptz not null,
    changed_by uuid,
    version bigint not null,
    constraint service_pk primary key (organization_id, id),
    constraint service_clinic_fk foreign key (organization_id, clinic_id) references clinic (organization_id, id),
    constraint service_name_unique unique (organization_id, clinic_id, name_key)
);
alter table service enable row level security;
alter table service force row level security;
create policy service_read on service for select
    using (${in_organization});
create policy service_add on service for insert
    with check (${in_organization} and (${realm_staff} or ${realm_system}));
create policy service_change on service for update
    using (${in_organization} and (${realm_staff} or ${realm_system}))
    with check (${in_organization} and (${realm_staff} or ${realm_system}));
grant select, insert, update on service to fascia_app;
