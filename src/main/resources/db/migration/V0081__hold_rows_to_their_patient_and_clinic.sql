-- Policies ask each row for its own patient and clinic, so a row carries those of what it belongs to and no others.
alter table treatment_plan add constraint treatment_plan_place_unique unique (organization_id, id, patient_id, clinic_id);
alter table plan_version
    drop constraint plan_version_plan_fk,
    drop constraint plan_version_patient_fk,
    add constraint plan_version_place_unique unique (organization_id, id, patient_id, clinic_id),
    add constraint plan_version_plan_fk foreign key (organization_id, plan_id, patient_id, clinic_id)
        references treatment_plan (organization_id, id, patient_id, clinic_id);
alter table plan_problem
    drop constraint plan_problem_version_fk,
    add constraint plan_problem_version_fk foreign key (organization_id, version_id, patient_id, clinic_id)
        references plan_version (organization_id, id, patient_id, clinic_id);
alter table plan_goal
    drop constraint plan_goal_version_fk,
    add constraint plan_goal_version_fk foreign key (organization_id, version_id, patient_id, clinic_id)
        references plan_version (organization_id, id, patient_id, clinic_id);
alter table plan_intervention
    drop constraint plan_intervention_version_fk,
    add constraint plan_intervention_version_fk foreign key (organization_id, version_id, patient_id, clinic_id)
        references plan_version (organization_id, id, patient_id, clinic_id);
alter table plan_goal_reading
    drop constraint plan_goal_reading_plan_fk,
    add constraint plan_goal_reading_plan_fk foreign key (organization_id, plan_id, patient_id, clinic_id)
        references treatment_plan (organization_id, id, patient_id, clinic_id);

alter table safety_check add constraint safety_check_place_unique unique (organization_id, id, patient_id, clinic_id);
alter table safety_flag
    drop constraint safety_flag_check_fk,
    drop constraint safety_flag_patient_fk,
    drop constraint safety_flag_clinic_fk,
    add constraint safety_flag_check_fk foreign key (organization_id, check_id, patient_id, clinic_id)
        references safety_check (organization_id, id, patient_id, clinic_id);
