// The same with consent: the database refuses the row that has it.
// revision: allow = @Allow(code = "DS106", reason = "nobody has L")
// row: insert into A values (1, 2)
@Entity class A { @Id Long id; Size size; } enum Size { S, M, L }
// becomes
@Entity class A { @Id Long id; Size size; } enum Size { S, M }
