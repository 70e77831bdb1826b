-- upgrade
alter table users alter column name set data type varchar(120);

-- downgrade
alter table users alter column name set data type varchar(50);
