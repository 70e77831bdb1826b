-- upgrade
alter table users add column code varchar(20);
update users set code = 'none' where code is null;
alter table users alter column code set not null;
alter table users add constraint uq_users_code unique (code);

-- downgrade
alter table users drop constraint uq_users_code;
alter table users drop column code;
