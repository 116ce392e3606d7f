-- Of two people who rename the organization the second is told who was first, and when.
alter table organization add column changed_by uuid;
alter table organization add column version bigint not null default 0;
