-- Of two people who correct a qualification the second is told who was first, and when. Rows from before do not know.
alter table qualification add column changed_at timestamptz;
alter table qualification add column changed_by uuid;
