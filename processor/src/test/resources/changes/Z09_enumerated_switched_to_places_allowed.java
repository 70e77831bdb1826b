// Constants are stored by place where they were by name, with consent: the rows follow.
// revision: allow = @Allow(code = "MF110", reason = "the order is the same")
// row: insert into A values (1, 'S'), (2, 'L'), (3, null)
@Entity class A { @Id Long id; @Enumerated(EnumType.STRING) Size size; } enum Size { S, M, L }
// becomes
@Entity class A { @Id Long id; Size size; } enum Size { S, M, L }
