// The key of a table becomes a UUID that is made of the number, in the references too.
@Entity class Note { @Id Long id; @ManyToOne Member author; }
@Entity class Member { @Id Long id; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne @Recast(revision = "2", using = "cast(lpad(cast(author_id as varchar(32)), 32, '0') as uuid)", back = "cast(right(cast(author_id as varchar(36)), 12) as bigint)") Member author; }
@Entity class Member { @Id @Recast(revision = "2", using = "cast(lpad(cast(id as varchar(32)), 32, '0') as uuid)", back = "cast(right(cast(id as varchar(36)), 12) as bigint)") UUID id; }
