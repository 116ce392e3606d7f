-- Clinical: the clinic is where the plan was made. A plan says who is treated from when to when; what is planned stands in
-- its versions, which are written once and never changed.
create table treatment_plan (
    organization_id uuid not null constraint treatment_plan_tenant_fk references tenant,
    id uuid not null,
    patient_id uuid not null,
    clinic_id uuid not null,
    starts_on date not null,
    current_number integer not null constraint treatment_plan_current_number_positive check (current_number > 0),
    ended_on date,
    outcome text constraint treatment_plan_outcome_known
        check (outcome in ('GOALS_REACHED', 'PARTLY_REACHED', 'NOT_REACHED', 'STOPPED_EARLY', 'ENTERED_IN_ERROR')),
    end_reason text constraint treatment_plan_end_reason_length check (char_length(end_reason) <= 300),
    saved_at timestamptz not null,
    saved_by uuid not null,
    version bigint not null,
    constraint treatment_plan_pk primary key (organization_id, id),
    constraint treatment_plan_patient_fk foreign key (organization_id, patient_id) references patient (organization_id, id),
    constraint treatment_plan_clinic_fk foreign key (organization_id, clinic_id) references clinic (organization_id, id),
    constraint treatment_plan_saved_by_fk foreign key (organization_id, saved_by) references account_link (organization_id, account_id),
    constraint treatment_plan_ending_complete check (num_nulls(ended_on, outcome, end_reason) in (0, 3)),
    constraint treatment_plan_span check (ended_on >= starts_on)
);
create unique index treatment_plan_active_unique on treatment_plan (organization_id, patient_id, clinic_id) where ended_on is null;
create index treatment_plan_patient on treatment_plan (organization_id, patient_id);
alter table treatment_plan enable row level security;
alter table treatment_plan force row level security;
create policy treatment_plan_read on treatment_plan for select
    using (${in_organization} and (${realm_system} or ${opened_patient} or ${therapist_of_clinic}));
create policy treatment_plan_add on treatment_plan for insert
    with check (${in_organization} and (${realm_system} or ${therapist_of_clinic}));
create policy treatment_plan_change on treatment_plan for update
    using (${in_organization} and (${realm_system} or ${therapist_of_clinic}))
    with check (${in_organization} and (${realm_system} or ${therapist_of_clinic}));
grant select, insert, update on treatment_plan to fascia_app;

create table plan_version (
    organization_id uuid not null constraint plan_version_tenant_fk references tenant,
    id uuid not null,
    plan_id uuid not null,
    patient_id uuid not null,
    clinic_id uuid not null,
    number integer not null,
    reason text constraint plan_version_reason_length check (char_length(reason) <= 300),
    condition text not null constraint plan_version_condition_length check (char_length(condition) <= 120),
    explanation text constraint plan_version_explanation_length check (char_length(explanation) <= 1000),
    visits_per_week integer not null constraint plan_version_visits_per_week_range check (visits_per_week between 1 and 7),
    visits integer not null constraint plan_version_visits_range check (visits between 1 and 60),
    review_on date not null,
    written_at timestamptz not null,
    written_by uuid not null,
    constraint plan_version_pk primary key (organization_id, id),
    constraint plan_version_number_unique unique (organization_id, plan_id, number),
    constraint plan_version_plan_fk foreign key (organization_id, plan_id) references treatment_plan (organization_id, id),
    constraint plan_version_patient_fk foreign key (organization_id, patient_id) references patient (organization_id, id),
    constraint plan_version_written_by_fk foreign key (organization_id, written_by) references account_link (organization_id, account_id),
    constraint plan_version_change_has_reason check ((number = 1) = (reason is null))
);
alter table plan_version enable row level security;
alter table plan_version force row level security;
create policy plan_version_read on plan_version for select
    using (${in_organization} and (${realm_system} or ${opened_patient} or ${therapist_of_clinic}));
create policy plan_version_add on plan_version for insert
    with check (${in_organization} and (${realm_system} or ${therapist_of_clinic}));
grant select, insert on plan_version to fascia_app;

create table plan_problem (
    organization_id uuid not null constraint plan_problem_tenant_fk references tenant,
    version_id uuid not null,
    position integer not null,
    patient_id uuid not null,
    clinic_id uuid not null,
    text text not null constraint plan_problem_text_length check (char_length(text) <= 200),
    region text,
    side text,
    constraint plan_problem_pk primary key (organization_id, version_id, position),
    constraint plan_problem_version_fk foreign key (organization_id, version_id) references plan_version (organization_id, id)
);
alter table plan_problem enable row level security;
alter table plan_problem force row level security;
create policy plan_problem_read on plan_problem for select
    using (${in_organization} and (${realm_system} or ${opened_patient} or ${therapist_of_clinic}));
create policy plan_problem_add on plan_problem for insert
    with check (${in_organization} and (${realm_system} or ${therapist_of_clinic}));
grant select, insert on plan_problem to fascia_app;

create table plan_goal (
    organization_id uuid not null constraint plan_goal_tenant_fk references tenant,
    version_id uuid not null,
    position integer not null,
    goal_id uuid not null,
    patient_id uuid not null,
    clinic_id uuid not null,
    activity text not null constraint plan_goal_activity_length check (char_length(activity) <= 200),
    measure text not null,
    baseline numeric(7, 1) not null,
    target numeric(7, 1) not null,
    due_on date not null,
    constraint plan_goal_pk primary key (organization_id, version_id, position),
    constraint plan_goal_once_a_version unique (organization_id, version_id, goal_id),
    constraint plan_goal_version_fk foreign key (organization_id, version_id) references plan_version (organization_id, id),
    constraint plan_goal_has_a_way check (target <> baseline)
);
alter table plan_goal enable row level security;
alter table plan_goal force row level security;
create policy plan_goal_read on plan_goal for select
    using (${in_organization} and (${realm_system} or ${opened_patient} or ${therapist_of_clinic}));
create policy plan_goal_add on plan_goal for insert
    with check (${in_organization} and (${realm_system} or ${therapist_of_clinic}));
grant select, insert on plan_goal to fascia_app;

create table plan_intervention (
    organization_id uuid not null constraint plan_intervention_tenant_fk references tenant,
    version_id uuid not null,
    position integer not null,
    patient_id uuid not null,
    clinic_id uuid not null,
    kind text not null,
    text text not null constraint plan_intervention_text_length check (char_length(text) <= 200),
    constraint plan_intervention_pk primary key (organization_id, version_id, position),
    constraint plan_intervention_version_fk foreign key (organization_id, version_id) references plan_version (organization_id, id)
);
alter table plan_intervention enable row level security;
alter table plan_intervention force row level security;
create policy plan_intervention_read on plan_intervention for select
    using (${in_organization} and (${realm_system} or ${opened_patient} or ${therapist_of_clinic}));
create policy plan_intervention_add on plan_intervention for insert
    with check (${in_organization} and (${realm_system} or ${therapist_of_clinic}));
grant select, insert on plan_intervention to fascia_app;

-- Where a goal's measure stood. A wrong reading stays and is followed by another for the same day.
create table plan_goal_reading (
    organization_id uuid not null constraint plan_goal_reading_tenant_fk references tenant,
    id uuid not null,
    plan_id uuid not null,
    goal_id uuid not null,
    patient_id uuid not null,
    clinic_id uuid not null,
    value numeric(7, 1) not null constraint plan_goal_reading_value_range check (value >= 0),
    measured_on date not null,
    noted_at timestamptz not null,
    noted_by uuid not null,
    constraint plan_goal_reading_pk primary key (organization_id, id),
    constraint plan_goal_reading_plan_fk foreign key (organization_id, plan_id) references treatment_plan (organization_id, id),
    constraint plan_goal_reading_noted_by_fk foreign key (organization_id, noted_by) references account_link (organization_id, account_id)
);
create index plan_goal_reading_plan on plan_goal_reading (organization_id, plan_id, measured_on, noted_at);
alter table plan_goal_reading enable row level security;
alter table plan_goal_reading force row level security;
create policy plan_goal_reading_read on plan_goal_reading for select
    using (${in_organization} and (${realm_system} or ${opened_patient} or ${therapist_of_clinic}));
create policy plan_goal_reading_add on plan_goal_reading for insert
    with check (${in_organization} and (${realm_system} or ${therapist_of_clinic}));
grant select, insert on plan_goal_reading to fascia_app;
