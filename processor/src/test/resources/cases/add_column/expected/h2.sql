-- upgrade
alter table users add column bio varchar(2000);

-- downgrade
alter table users drop column bio;
