-- upgrade
alter table users add column bio varchar(255);

-- downgrade
alter table users drop column bio;
