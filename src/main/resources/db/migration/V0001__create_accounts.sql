-- Global tables: they hold no patient data and are on the written list of the catalogue test.
create table tenant (
    id uuid constraint tenant_pk primary key,
    created_at timestamptz not null default now()
);
grant select, insert on tenant to fascia_app;

create table account (
    id uuid constraint account_pk primary key,
    email text collate "C" not null constraint account_email_unique unique,
    password_hash text,
    language text not null constraint account_language_known check (language in ('en', 'de')),
    working_as text constraint account_working_as_known check (working_as in ('OWNER', 'CLINIC_ADMIN', 'RECEPTION', 'THERAPIST', 'PATIENT')),
    disabled_at timestamptz,
    created_at timestamptz not null,
    version bigint not null
);
grant select, insert, update on account to fascia_app;

-- Only the hash of a token is kept. A token names its organization, since it is used before anybody signs in.
create table one_time_token (
    hash text collate "C" constraint one_time_token_pk primary key,
    purpose text not null constraint one_time_token_purpose_known check (purpose in ('JOIN', 'RESET')),
    organization_id uuid not null,
    account_id uuid not null constraint one_time_token_account_fk references account,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz
);
grant select, insert, update on one_time_token to fascia_app;

create table sign_in_attempt (
    id uuid constraint sign_in_attempt_pk primary key,
    at timestamptz not null,
    account_id uuid constraint sign_in_attempt_account_fk references account,
    address text,
    outcome text not null constraint sign_in_attempt_outcome_known check (outcome in ('SUCCEEDED', 'REFUSED'))
);
create index sign_in_attempt_account on sign_in_attempt (account_id, at);
grant select, insert on sign_in_attempt to fascia_app;

-- Which accounts belong to an organization. Readable by the organization's staff and by the account itself.
create table account_link (
    organization_id uuid not null constraint account_link_tenant_fk references tenant,
    id uuid not null,
    account_id uuid not null constraint account_link_account_fk references account,
    patient_id uuid,
    invited_at timestamptz not null,
    accepted_at timestamptz,
    ended_at timestamptz,
    version bigint not null,
    constraint account_link_pk primary key (organization_id, id),
    constraint account_link_account_unique unique (organization_id, account_id),
    constraint account_link_patient_unique unique (organization_id, patient_id)
);
create index account_link_account on account_link (account_id);
alter table account_link enable row level security;
alter table account_link force row level security;
create policy account_link_read on account_link for select
    using ((${in_organization} and (${realm_staff} or ${realm_system})) or ${own_account});
create policy account_link_add on account_link for insert
    with check (${in_organization} and (${realm_staff} or ${realm_system}));
create policy account_link_change on account_link for update
    using (${in_organization} and (${realm_staff} or ${realm_system}))
    with check (${in_organization} and (${realm_staff} or ${realm_system}));
grant select, insert, update on account_link to fascia_app;

-- Who may do what, where and when. Dates are shown; the instants, made from the dates in the clinic's zone, decide.
create table role_grant (
    organization_id uuid not null constraint role_grant_tenant_fk references tenant,
    id uuid not null,
    account_id uuid not null,
    role text not null constraint role_grant_role_known check (role in ('OWNER', 'CLINIC_ADMIN', 'RECEPTION', 'THERAPIST')),
    clinic_id uuid,
    starts_on date not null,
    ends_on date,
    valid_from timestamptz not null,
    valid_until timestamptz,
    version bigint not null,
    constraint role_grant_pk primary key (organization_id, id),
    constraint role_grant_account_fk foreign key (organization_id, account_id) references account_link (organization_id, account_id),
    constraint role_grant_owner_of_group check ((role = 'OWNER') = (clinic_id is null)),
    constraint role_grant_span check (ends_on is null or ends_on >= starts_on),
    constraint role_grant_no_overlap exclude using gist (
        organization_id with =,
        account_id with =,
        role with =,
        coalesce(clinic_id, '00000000-0000-0000-0000-000000000000'::uuid) with =,
        daterange(starts_on, ends_on, '[]') with &&
    )
);
create index role_grant_account on role_grant (organization_id, account_id);
create index role_grant_clinic on role_grant (organization_id, clinic_id);
alter table role_grant enable row level security;
alter table role_grant force row level security;
create policy role_grant_read on role_grant for select
    using ((${in_organization} and (${realm_staff} or ${realm_system})) or ${own_account});
create policy role_grant_add on role_grant for insert
    with check (${in_organization} and (${realm_staff} or ${realm_system}));
create policy role_grant_change on role_grant for update
    using (${in_organization} and (${realm_staff} or ${realm_system}))
    with check (${in_organization} and (${realm_staff} or ${realm_system}));
grant select, insert, update on role_grant to fascia_app;
