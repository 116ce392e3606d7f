-- Clinical and written by the patient: what became of a dose. Rows never change; a correction is a row with the next
-- revision, so that one dose is told once however many screens are open.
create table dose_log (
    organization_id uuid not null constraint dose_log_tenant_fk references tenant,
    id uuid not null,
    assignment_id uuid not null,
    patient_id uuid not null,
    clinic_id uuid not null,
    due_on date not null,
    ordinal integer not null constraint dose_log_ordinal_range check (ordinal between 1 and 10),
    revision integer not null constraint dose_log_revision_range check (revision >= 0),
    performed_at timestamptz not null,
    recorded_at timestamptz not null,
    outcome text not null constraint dose_log_outcome_known check (outcome in ('DONE', 'PARTLY', 'SKIPPED')),
    skip_reason text constraint dose_log_skip_reason_known check (skip_reason in ('TIME', 'EQUIPMENT', 'PAIN', 'FORGOT', 'OTHER')),
    effort text constraint dose_log_effort_known check (effort in ('EASY', 'RIGHT', 'HARD')),
    note text constraint dose_log_note_length check (char_length(note) <= 500),
    late boolean not null,
    constraint dose_log_pk primary key (organization_id, id),
    constraint dose_log_once unique (organization_id, assignment_id, due_on, ordinal, revision),
    constraint dose_log_assignment_fk foreign key (organization_id, assignment_id, patient_id, clinic_id)
        references homecare_assignment (organization_id, id, patient_id, clinic_id),
    constraint dose_log_skip_has_reason check ((outcome = 'SKIPPED') = (skip_reason is not null))
);
create index dose_log_patient on dose_log (organization_id, patient_id, due_on);
create index dose_log_clinic on dose_log (organization_id, clinic_id, recorded_at);
alter table dose_log enable row level security;
alter table dose_log force row level security;
create policy dose_log_read on dose_log for select
    using (${in_organization} and (${realm_system} or ${opened_patient} or ${therapist_of_clinic}));
create policy dose_log_add on dose_log for insert
    with check (${in_organization} and (${realm_system} or ${own_patient}));
grant select, insert on dose_log to fascia_app;

-- Clinical and written by the patient: pain before and after the whole programme of a day, and red answers. Where several
-- clinics assigned exercises, each gets its row.
create table programme_answer (
    organization_id uuid not null constraint programme_answer_tenant_fk references tenant,
    id uuid not null,
    patient_id uuid not null,
    clinic_id uuid not null,
    on_day date not null,
    moment text not null constraint programme_answer_moment_known check (moment in ('BEFORE', 'AFTER', 'RED')),
    revision integer not null constraint programme_answer_revision_range check (revision >= 0),
    pain integer constraint programme_answer_pain_range check (pain between 0 and 10),
    red_answers text,
    note text constraint programme_answer_note_length check (char_length(note) <= 500),
    recorded_at timestamptz not null,
    constraint programme_answer_pk primary key (organization_id, id),
    constraint programme_answer_patient_fk foreign key (organization_id, patient_id) references patient (organization_id, id),
    constraint programme_answer_clinic_fk foreign key (organization_id, clinic_id) references clinic (organization_id, id),
    constraint programme_answer_once unique (organization_id, patient_id, clinic_id, on_day, moment, revision),
    constraint programme_answer_content check ((moment = 'RED') = (red_answers is not null) and (moment = 'RED') = (pain is null))
);
alter table programme_answer enable row level security;
alter table programme_answer force row level security;
create policy programme_answer_read on programme_answer for select
    using (${in_organization} and (${realm_system} or ${opened_patient} or ${therapist_of_clinic}));
create policy programme_answer_add on programme_answer for insert
    with check (${in_organization} and (${realm_system} or ${own_patient}));
grant select, insert on programme_answer to fascia_app;
