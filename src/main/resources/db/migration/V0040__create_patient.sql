-- Administrative: who somebody is and how they are reached. Written in realm staff; patients read their own row.
-- What a safety check found is clinical and stands elsewhere; that there is something is told to all who see the row.
create table patient (
    organization_id uuid not null constraint patient_tenant_fk references tenant,
    id uuid not null,
    given_name text constraint patient_given_name_length check (char_length(given_name) <= 100),
    family_name text not null constraint patient_family_name_length check (char_length(family_name) <= 100),
    name_key text collate "C" not null,
    birth_date date not null constraint patient_birth_date_range check (birth_date >= '1900-01-01'),
    email text,
    phone text,
    emergency_name text,
    emergency_relation text,
    emergency_phone text,
    language text not null constraint patient_language_known check (language in ('en', 'de')),
    zone text not null,
    has_safety_flag boolean not null default false,
    safety_checked_at timestamptz,
    safety_check_id uuid,
    created_at timestamptz not null,
    saved_at timestamptz not null,
    saved_by uuid,
    version bigint not null,
    constraint patient_pk primary key (organization_id, id),
    constraint patient_emergency_complete check ((emergency_name is null) = (emergency_phone is null))
);
alter table patient enable row level security;
alter table patient force row level security;
create policy patient_read on patient for select
    using (${in_organization} and (${realm_staff} or ${realm_system} or id = ${patient}));
create policy patient_add on patient for insert
    with check (${in_organization} and (${realm_staff} or ${realm_system}));
create policy patient_change on patient for update
    using (${in_organization} and (${realm_staff} or ${realm_system}))
    with check (${in_organization} and (${realm_staff} or ${realm_system}));
grant select, insert, update on patient to fascia_app;

-- Search without functions that row-level security would keep from the index: words folded, sounds, a phone's digits
-- from the end, the birth date; all compared by equality or as a range.
create table patient_search_token (
    organization_id uuid not null constraint patient_search_token_tenant_fk references tenant,
    kind text collate "C" not null constraint patient_search_token_kind_known check (kind in ('NAME', 'SOUND', 'PHONE', 'BIRTH')),
    token text collate "C" not null,
    patient_id uuid not null,
    constraint patient_search_token_pk primary key (organization_id, kind, token, patient_id),
    constraint patient_search_token_patient_fk foreign key (organization_id, patient_id) references patient (organization_id, id)
);
create index patient_search_token_patient on patient_search_token (organization_id, patient_id);
alter table patient_search_token enable row level security;
alter table patient_search_token force row level security;
create policy patient_search_token_all on patient_search_token
    using (${in_organization} and (${realm_staff} or ${realm_system}))
    with check (${in_organization} and (${realm_staff} or ${realm_system}));
grant select, insert, delete on patient_search_token to fascia_app;
