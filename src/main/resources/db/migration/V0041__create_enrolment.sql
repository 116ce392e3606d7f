-- Administrative: at which clinic a patient is treated, by whom. The patient's name key is repeated here, so that the
-- list of each clinic is one index scan in its order.
create table enrolment (
    organization_id uuid not null constraint enrolment_tenant_fk references tenant,
    id uuid not null,
    patient_id uuid not null,
    clinic_id uuid not null,
    name_key text collate "C" not null,
    enrolled_on date not null,
    discharged_on date,
    lead_account_id uuid,
    cover_account_id uuid,
    saved_at timestamptz not null,
    saved_by uuid,
    version bigint not null,
    constraint enrolment_pk primary key (organization_id, id),
    constraint enrolment_patient_fk foreign key (organization_id, patient_id) references patient (organization_id, id),
    constraint enrolment_clinic_fk foreign key (organization_id, clinic_id) references clinic (organization_id, id),
    constraint enrolment_lead_fk foreign key (organization_id, lead_account_id) references account_link (organization_id, account_id),
    constraint enrolment_cover_fk foreign key (organization_id, cover_account_id) references account_link (organization_id, account_id),
    constraint enrolment_span check (discharged_on >= enrolled_on),
    constraint enrolment_cover_is_another check (cover_account_id <> lead_account_id)
);
create unique index enrolment_current_unique on enrolment (organization_id, patient_id, clinic_id) where discharged_on is null;
create index enrolment_directory on enrolment (organization_id, clinic_id, name_key, patient_id) where discharged_on is null;
create index enrolment_discharged on enrolment (organization_id, clinic_id, name_key, patient_id) where discharged_on is not null;
create index enrolment_newest on enrolment (organization_id, clinic_id, id) where discharged_on is null;
create index enrolment_patient on enrolment (organization_id, patient_id, clinic_id);
create index enrolment_lead on enrolment (organization_id, lead_account_id) where discharged_on is null;
create index enrolment_cover on enrolment (organization_id, cover_account_id) where discharged_on is null;
alter table enrolment enable row level security;
alter table enrolment force row level security;
create policy enrolment_read on enrolment for select
    using (${in_organization} and (${realm_staff} or ${realm_system} or ${own_patient}));
create policy enrolment_add on enrolment for insert
    with check (${in_organization} and (${realm_staff} or ${realm_system}));
create policy enrolment_change on enrolment for update
    using (${in_organization} and (${realm_staff} or ${realm_system}))
    with check (${in_organization} and (${realm_staff} or ${realm_system}));
grant select, insert, update on enrolment to fascia_app;
