-- upgrade
alter table users add column bio varchar(2000);
alter table users alter column active drop not null;
alter table users alter column nick drop not null;

-- downgrade
alter table users alter column nick set not null;
alter table users alter column active set not null;
alter table users drop column bio;
