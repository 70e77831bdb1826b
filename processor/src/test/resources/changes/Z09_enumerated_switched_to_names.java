// Constants are stored by name where they were by place and the constants may have had another order then.
// row: insert into A values (1, 0), (2, 2), (3, null)
@Entity class A { @Id Long id; Size size; } enum Size { S, M, L }
// becomes
@Entity class A { @Id Long id; @Enumerated(EnumType.STRING) Size size; } enum Size { S, M, L }
