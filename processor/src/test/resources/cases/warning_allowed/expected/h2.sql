-- upgrade
alter table users alter column name rename to fullName;

-- downgrade
alter table users alter column fullName rename to name;
