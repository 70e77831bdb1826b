-- upgrade
alter table users add column email varchar(320);
update users set email = lower(name) || '@example.org' where email is null;
alter table users alter column email set not null;

-- downgrade
alter table users drop column email;
