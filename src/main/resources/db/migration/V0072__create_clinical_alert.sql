-- Clinical: something that a therapist should see, raised by the portal only. One occasion is told once. Who has seen and
-- handled it are rows of their own; the owner alone changes, when the care passes on.
create table clinical_alert (
    organization_id uuid not null constraint clinical_alert_tenant_fk references tenant,
    id uuid not null,
    patient_id uuid not null,
    clinic_id uuid not null,
    kind text not null constraint clinical_alert_kind_known check (kind in ('RED', 'PAIN', 'SUSPENDED', 'MISSED', 'QUIET')),
    occasion text collate "C" not null,
    owner_account_id uuid,
    raised_at timestamptz not null,
    facts jsonb not null,
    constraint clinical_alert_pk primary key (organization_id, id),
    constraint clinical_alert_place_unique unique (organization_id, id, patient_id, clinic_id),
    constraint clinical_alert_once unique (organization_id, patient_id, clinic_id, kind, occasion),
    constraint clinical_alert_patient_fk foreign key (organization_id, patient_id) references patient (organization_id, id),
    constraint clinical_alert_clinic_fk foreign key (organization_id, clinic_id) references clinic (organization_id, id),
    constraint clinical_alert_owner_fk foreign key (organization_id, owner_account_id) references account_link (organization_id, account_id)
);
create index clinical_alert_clinic on clinical_alert (organization_id, clinic_id, raised_at);
alter table clinical_alert enable row level security;
alter table clinical_alert force row level security;
create policy clinical_alert_read on clinical_alert for select
    using (${in_organization} and (${realm_system} or ${opened_patient} or ${therapist_of_clinic}));
create policy clinical_alert_add on clinical_alert for insert
    with check (${in_organization} and ${realm_system});
create policy clinical_alert_pass_on on clinical_alert for update
    using (${in_organization} and (${realm_system} or ${therapist_of_clinic}))
    with check (${in_organization} and (${realm_system} or ${therapist_of_clinic}));
grant select, insert, update (owner_account_id) on clinical_alert to fascia_app;

create table clinical_alert_state (
    organization_id uuid not null constraint clinical_alert_state_tenant_fk references tenant,
    id uuid not null,
    alert_id uuid not null,
    patient_id uuid not null,
    clinic_id uuid not null,
    state text not null constraint clinical_alert_state_known check (state in ('SEEN', 'HANDLED')),
    account_id uuid not null,
    at timestamptz not null,
    note text constraint clinical_alert_state_note_length check (char_length(note) <= 1000),
    constraint clinical_alert_state_pk primary key (organization_id, id),
    constraint clinical_alert_state_once unique (organization_id, alert_id, state),
    constraint clinical_alert_state_alert_fk foreign key (organization_id, alert_id, patient_id, clinic_id)
        references clinical_alert (organization_id, id, patient_id, clinic_id),
    constraint clinical_alert_state_account_fk foreign key (organization_id, account_id) references account_link (organization_id, account_id),
    constraint clinical_alert_state_handled_has_note check (state = 'SEEN' or note is not null)
);
alter table clinical_alert_state enable row level security;
alter table clinical_alert_state force row level security;
create policy clinical_alert_state_read on clinical_alert_state for select
    using (${in_organization} and (${realm_system} or ${opened_patient} or ${therapist_of_clinic}));
create policy clinical_alert_state_add on clinical_alert_state for insert
    with check (${in_organization} and (${realm_system} or ${therapist_of_clinic}));
grant select, insert on clinical_alert_state to fascia_app;
