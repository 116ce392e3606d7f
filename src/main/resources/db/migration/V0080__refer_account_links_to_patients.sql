-- An account is linked to a patient who exists, and of the same organization.
alter table account_link add constraint account_link_patient_fk
    foreign key (organization_id, patient_id) references patient (organization_id, id);
