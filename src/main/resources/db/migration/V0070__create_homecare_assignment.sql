-- Clinical: which exercise a patient does at home, from when to when. How much of it stands in its prescriptions, and
-- whether it rests in its pauses; its status is derived from them.
create table homecare_assignment (
    organization_id uuid not null constraint homecare_assignment_tenant_fk references tenant,
    id uuid not null,
    patient_id uuid not null,
    clinic_id uuid not null,
    plan_id uuid,
    exercise_code text collate "C" not null,
    starts_on date not null,
    ends_on date,
    assigned_by uuid not null,
    assigned_at timestamptz not null,
    stopped_on date,
    stopped_by uuid,
    stop_reason text constraint homecare_assignment_stop_reason_length check (char_length(stop_reason) <= 500),
    saved_by uuid not null,
    saved_at timestamptz not null,
    version bigint not null,
    constraint homecare_assignment_pk primary key (organization_id, id),
    constraint homecare_assignment_place_unique unique (organization_id, id, patient_id, clinic_id),
    constraint homecare_assignment_patient_fk foreign key (organization_id, patient_id) references patient (organization_id, id),
    constraint homecare_assignment_clinic_fk foreign key (organization_id, clinic_id) references clinic (organization_id, id),
    constraint homecare_assignment_plan_fk foreign key (organization_id, plan_id) references treatment_plan (organization_id, id),
    constraint homecare_assignment_assigned_by_fk foreign key (organization_id, assigned_by) references account_link (organization_id, account_id),
    constraint homecare_assignment_span check (ends_on >= starts_on),
    constraint homecare_assignment_stopped_by_somebody check ((stopped_on is null) = (stopped_by is null))
);
create index homecare_assignment_patient on homecare_assignment (organization_id, patient_id);
alter table homecare_assignment enable row level security;
alter table homecare_assignment force row level security;
create policy homecare_assignment_read on homecare_assignment for select
    using (${in_organization} and (${realm_system} or ${opened_patient} or ${therapist_of_clinic}));
create policy homecare_assignment_add on homecare_assignment for insert
    with check (${in_organization} and (${realm_system} or ${therapist_of_clinic}));
create policy homecare_assignment_change on homecare_assignment for update
    using (${in_organization} and (${realm_system} or ${therapist_of_clinic}))
    with check (${in_organization} and (${realm_system} or ${therapist_of_clinic}));
grant select, insert, update on homecare_assignment to fascia_app;

-- Each is true from its day on and never changes; a changed dosage is a new row. Whoever wrote the override signs it.
create table assignment_prescription (
    organization_id uuid not null constraint assignment_prescription_tenant_fk references tenant,
    id uuid not null,
    assignment_id uuid not null,
    patient_id uuid not null,
    clinic_id uuid not null,
    number integer not null,
    from_day date not null,
    side text not null,
    sets integer not null constraint assignment_prescription_sets_range check (sets between 1 and 20),
    repetitions integer constraint assignment_prescription_repetitions_range check (repetitions between 1 and 100),
    hold_seconds integer constraint assignment_prescription_hold_range check (hold_seconds between 1 and 600),
    rest_seconds integer not null constraint assignment_prescription_rest_range check (rest_seconds between 0 and 600),
    tempo text not null,
    load text,
    times_per_day integer not null constraint assignment_prescription_times_range check (times_per_day between 1 and 10),
    days text not null,
    pain_ceiling integer not null constraint assignment_prescription_pain_range check (pain_ceiling between 0 and 10),
    equipment text,
    cues text,
    mistakes text,
    easier text,
    harder text,
    stop_rule text,
    override_reason text constraint assignment_prescription_override_length check (char_length(override_reason) <= 500),
    change_reason text constraint assignment_prescription_change_length check (char_length(change_reason) <= 500),
    saved_by uuid not null,
    saved_at timestamptz not null,
    constraint assignment_prescription_pk primary key (organization_id, id),
    constraint assignment_prescription_number_unique unique (organization_id, assignment_id, number),
    constraint assignment_prescription_assignment_fk foreign key (organization_id, assignment_id, patient_id, clinic_id)
        references homecare_assignment (organization_id, id, patient_id, clinic_id),
    constraint assignment_prescription_amount check (repetitions is not null or hold_seconds is not null)
);
alter table assignment_prescription enable row level security;
alter table assignment_prescription force row level security;
create policy assignment_prescription_read on assignment_prescription for select
    using (${in_organization} and (${realm_system} or ${opened_patient} or ${therapist_of_clinic}));
create policy assignment_prescription_add on assignment_prescription for insert
    with check (${in_organization} and (${realm_system} or ${therapist_of_clinic}));
grant select, insert on assignment_prescription to fascia_app;

-- Days on which nothing is due. Until nobody has resumed, the last day is open.
create table assignment_pause (
    organization_id uuid not null constraint assignment_pause_tenant_fk references tenant,
    id uuid not null,
    assignment_id uuid not null,
    patient_id uuid not null,
    clinic_id uuid not null,
    from_day date not null,
    until_day date,
    cause text not null constraint assignment_pause_cause_known check (cause in ('THERAPIST', 'RED_ANSWER', 'SAFETY_FLAG')),
    note text constraint assignment_pause_note_length check (char_length(note) <= 500),
    paused_by uuid,
    paused_at timestamptz not null,
    resumed_by uuid,
    resumed_at timestamptz,
    version bigint not null,
    constraint assignment_pause_pk primary key (organization_id, id),
    constraint assignment_pause_assignment_fk foreign key (organization_id, assignment_id, patient_id, clinic_id)
        references homecare_assignment (organization_id, id, patient_id, clinic_id),
    constraint assignment_pause_span check (until_day >= from_day - 1)
);
create index assignment_pause_assignment on assignment_pause (organization_id, assignment_id);
alter table assignment_pause enable row level security;
alter table assignment_pause force row level security;
create policy assignment_pause_read on assignment_pause for select
    using (${in_organization} and (${realm_system} or ${opened_patient} or ${therapist_of_clinic}));
create policy assignment_pause_add on assignment_pause for insert
    with check (${in_organization} and (${realm_system} or ${therapist_of_clinic}));
create policy assignment_pause_change on assignment_pause for update
    using (${in_organization} and (${realm_system} or ${therapist_of_clinic}))
    with check (${in_organization} and (${realm_system} or ${therapist_of_clinic}));
grant select, insert, update on assignment_pause to fascia_app;
