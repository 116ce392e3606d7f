-- Clinical, and never changed: what each safety check found. The clinic is where it was done. As flags count for
-- everyone who treats or prescribes, they carry the clinics of enrolment too; only those follow the enrolments.
create table safety_check (
    organization_id uuid not null constraint safety_check_tenant_fk references tenant,
    id uuid not null,
    patient_id uuid not null,
    clinic_id uuid not null,
    enrolled_clinic_ids uuid[] not null,
    checked_by uuid not null,
    checked_at timestamptz not null,
    constraint safety_check_pk primary key (organization_id, id),
    constraint safety_check_patient_fk foreign key (organization_id, patient_id) references patient (organization_id, id),
    constraint safety_check_clinic_fk foreign key (organization_id, clinic_id) references clinic (organization_id, id),
    constraint safety_check_account_fk foreign key (organization_id, checked_by) references account_link (organization_id, account_id)
);
create index safety_check_patient on safety_check (organization_id, patient_id);
alter table safety_check enable row level security;
alter table safety_check force row level security;
create policy safety_check_read on safety_check for select
    using (${in_organization} and (${realm_system} or ${opened_patient} or ${therapist_of_clinic} or ${therapist_where_enrolled}));
create policy safety_check_add on safety_check for insert
    with check (${in_organization} and (${realm_system} or ${therapist_of_clinic}));
create policy safety_check_share on safety_check for update
    using (${in_organization} and ${realm_system})
    with check (${in_organization} and ${realm_system});
grant select, insert, update (enrolled_clinic_ids) on safety_check to fascia_app;

create table safety_flag (
    organization_id uuid not null constraint safety_flag_tenant_fk references tenant,
    id uuid not null,
    check_id uuid not null,
    patient_id uuid not null,
    clinic_id uuid not null,
    enrolled_clinic_ids uuid[] not null,
    code text not null,
    region text,
    side text,
    note text constraint safety_flag_note_length check (char_length(note) <= 500),
    constraint safety_flag_pk primary key (organization_id, id),
    constraint safety_flag_check_fk foreign key (organization_id, check_id) references safety_check (organization_id, id),
    constraint safety_flag_patient_fk foreign key (organization_id, patient_id) references patient (organization_id, id),
    constraint safety_flag_clinic_fk foreign key (organization_id, clinic_id) references clinic (organization_id, id)
);
create index safety_flag_check on safety_flag (organization_id, check_id);
create index safety_flag_patient on safety_flag (organization_id, patient_id);
alter table safety_flag enable row level security;
alter table safety_flag force row level security;
create policy safety_flag_read on safety_flag for select
    using (${in_organization} and (${realm_system} or ${opened_patient} or ${therapist_of_clinic} or ${therapist_where_enrolled}));
create policy safety_flag_add on safety_flag for insert
    with check (${in_organization} and (${realm_system} or ${therapist_of_clinic}));
create policy safety_flag_share on safety_flag for update
    using (${in_organization} and ${realm_system})
    with check (${in_organization} and ${realm_system});
grant select, insert, update (enrolled_clinic_ids) on safety_flag to fascia_app;

alter table patient add constraint patient_safety_check_fk
    foreign key (organization_id, safety_check_id) references safety_check (organization_id, id);
