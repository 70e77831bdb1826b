// A constant goes that rows may have.
@Entity class A { @Id Long id; @Enumerated(EnumType.STRING) Size size; } enum Size { S, M, L }
// becomes
@Entity class A { @Id Long id; @Enumerated(EnumType.STRING) Size size; } enum Size { S, M }
