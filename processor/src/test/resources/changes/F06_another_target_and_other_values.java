// A reference turns to another table, and it is said which row each one means.
// row: insert into Member values (1)
// row: insert into Team (id, lead) values (5, 1)
// row: insert into Note (id, owner_id) values (3, 1)
@Entity class Note { @Id Long id; @ManyToOne Member owner; }
@Entity class Member { @Id Long id; }
@Entity class Team { @Id Long id; Long lead; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne @Recast(revision = "2", using = "(select t.id from Team t where t.lead = owner_id)", back = "(select t.lead from Team t where t.id = owner_id)") Team owner; }
@Entity class Member { @Id Long id; }
@Entity class Team { @Id Long id; Long lead; }
