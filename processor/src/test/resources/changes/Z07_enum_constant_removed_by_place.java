// The same where the place is stored.
// row: insert into A values (1, 2)
@Entity class A { @Id Long id; Size size; } enum Size { S, M, L }
// becomes
@Entity class A { @Id Long id; Size size; } enum Size { S, M }
