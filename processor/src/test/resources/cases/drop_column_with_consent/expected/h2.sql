-- upgrade
alter table users drop column legacy;

-- downgrade
alter table users add column legacy varchar(255);
