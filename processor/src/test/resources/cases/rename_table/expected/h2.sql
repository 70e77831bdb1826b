-- upgrade
alter table users rename to people;

-- downgrade
alter table people rename to users;
