-- What people are typing. Everybody's drafts are their own: not even colleagues of the same clinic read them.
create table draft (
    organization_id uuid not null constraint draft_tenant_fk references tenant,
    account_id uuid not null,
    topic text collate "C" not null,
    fields jsonb not null,
    saved_at timestamptz not null,
    constraint draft_pk primary key (organization_id, account_id, topic),
    constraint draft_account_fk foreign key (organization_id, account_id) references account_link (organization_id, account_id)
);
alter table draft enable row level security;
alter table draft force row level security;
create policy draft_own on draft
    using (${in_organization} and ${own_account})
    with check (${in_organization} and ${own_account});
grant select, insert, update, delete on draft to fascia_app;
