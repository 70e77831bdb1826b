-- upgrade
create sequence user_account_seq start with 1 increment by 50;
create table user_account (
    id bigint not null,
    first_name varchar(255),
    invited_by_id bigint,
    constraint pk_user_account primary key (id),
    constraint fk_user_account_invited_by_id foreign key (invited_by_id) references user_account (id)
);

-- downgrade
drop table user_account;
drop sequence user_account_seq;
