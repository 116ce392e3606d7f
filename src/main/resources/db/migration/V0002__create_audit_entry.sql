-- Append-only: the request role gets neither UPDATE nor DELETE. Opaque ids only, no names. The transaction's id lets a
-- later chain seal the rows in the order of their commits.
create table audit_entry (
    organization_id uuid not null constraint audit_entry_tenant_fk references tenant,
    id uuid not null,
    at timestamptz not null,
    account_id uuid,
    kind text not null constraint audit_entry_kind_known check (kind in ('READ', 'CHANGE', 'DENIED', 'SIGN_IN', 'SIGN_OUT', 'EXPORT')),
    act text not null,
    clinic_id uuid,
    patient_id uuid,
    subject_id uuid,
    purpose text,
    transaction_id xid8 not null default pg_current_xact_id(),
    constraint audit_entry_pk primary key (organization_id, id)
);
create index audit_entry_at on audit_entry (organization_id, at);
create index audit_entry_patient on audit_entry (organization_id, patient_id, at);
create index audit_entry_account on audit_entry (organization_id, account_id, at);
alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy audit_entry_read on audit_entry for select
    using (${in_organization} and (${realm_staff} or ${realm_system} or ${own_patient}));
create policy audit_entry_add on audit_entry for insert
    with check (${in_organization} and (${realm_system} or ${own_account}));
grant select, insert on audit_entry to fascia_app;
