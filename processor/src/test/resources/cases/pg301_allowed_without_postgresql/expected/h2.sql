-- upgrade
alter table users alter column points set data type bigint;

-- downgrade
alter table users alter column points set data type integer;
