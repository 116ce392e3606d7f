-- Shared: readable in the organization by all, patients included, who need to find and call their clinic.
create table clinic (
    organization_id uuid not null constraint clinic_organization_fk references organization,
    id uuid not null,
    name text not null constraint clinic_name_length check (char_length(name) between 1 and 100),
    name_key text collate "C" not null,
    street text,
    postal_code text,
    city text,
    country text not null constraint clinic_country_two_letters check (country ~ '^[A-Z]{2}$'),
    phone text,
    email text,
    zone text not null,
    emergency_number text,
    deactivated_at timestamptz,
    changed_at timestamptz not null,
    changed_by uuid,
    version bigint not null,
    constraint clinic_pk primary key (organization_id, id),
    constraint clinic_name_unique unique (organization_id, name_key)
);
alter table clinic enable row level security;
alter table clinic force row level security;
create policy clinic_read on clinic for select
    using (${in_organization});
create policy clinic_add on clinic for insert
    with check (${in_organization} and (${realm_staff} or ${realm_system}));
create policy clinic_change on clinic for update
    using (${in_organization} and (${realm_staff} or ${realm_system}))
    with check (${in_organization} and (${realm_staff} or ${realm_system}));
grant select, insert, update on clinic to fascia_app;

alter table role_grant add constraint role_grant_clinic_fk
    foreign key (organization_id, clinic_id) references clinic (organization_id, id);

-- Two spans of one weekday never overlap; one may begin in the minute in which the other ends.
create table opening_hours (
    organization_id uuid not null,
    id uuid not null,
    clinic_id uuid not null,
    weekday smallint not null constraint opening_hours_weekday_iso check (weekday between 1 and 7),
    opens_at time not null,
    closes_at time not null,
    version bigint not null,
    constraint opening_hours_pk primary key (organization_id, id),
    constraint opening_hours_clinic_fk foreign key (organization_id, clinic_id) references clinic (organization_id, id),
    constraint opening_hours_span check (closes_at > opens_at),
    constraint opening_hours_no_overlap exclude using gist (
        organization_id with =,
        clinic_id with =,
        weekday with =,
        int4range((extract(epoch from opens_at) / 60)::int, (extract(epoch from closes_at) / 60)::int) with &&
    )
);
create index opening_hours_clinic on opening_hours (organization_id, clinic_id);
alter table opening_hours enable row level security;
alter table opening_hours force row level security;
create policy opening_hours_read on opening_hours for select
    using (${in_organization});
create policy opening_hours_add on opening_hours for insert
    with check (${in_organization} and (${realm_staff} or ${realm_system}));
create policy opening_hours_remove on opening_hours for delete
    using (${in_organization} and (${realm_staff} or ${realm_system}));
grant select, insert, delete on opening_hours to fascia_app;

create table closure (
    organization_id uuid not null,
    id uuid not null,
    clinic_id uuid not null,
    starts_on date not null,
    ends_on date not null,
    reason text,
    changed_at timestamptz not null,
    constraint closure_pk primary key (organization_id, id),
    constraint closure_clinic_fk foreign key (organization_id, clinic_id) references clinic (organization_id, id),
    constraint closure_span check (ends_on >= starts_on)
);
create index closure_clinic on closure (organization_id, clinic_id, ends_on);
alter table closure enable row level security;
alter table closure force row level security;
create policy closure_read on closure for select
    using (${in_organization});
create policy closure_add on closure for insert
    with check (${in_organization} and (${realm_staff} or ${realm_system}));
create policy closure_remove on closure for delete
    using (${in_organization} and (${realm_staff} or ${realm_system}));
grant select, insert, delete on closure to fascia_app;
