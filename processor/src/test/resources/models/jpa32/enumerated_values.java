// JPA 3.2
enum ByInt { A(1), B(20); @EnumeratedValue final int v; ByInt(int v){this.v=v;} }
enum ByByte { A(1), B(20); @EnumeratedValue final byte v; ByByte(int v){this.v=(byte) v;} }
enum ByShort { A(1), B(20); @EnumeratedValue final short v; ByShort(int v){this.v=(short) v;} }
enum ByText { A("x"), B("y"); @EnumeratedValue final String v; ByText(String v){this.v=v;} }
enum Big { A(1), B(200000); @EnumeratedValue final int v; Big(int v){this.v=v;} }
@Entity class Stored { @Id Long id; ByInt i; ByByte b; ByShort s; @Column(length = 5) @Enumerated(EnumType.STRING) ByText t5; @Enumerated(EnumType.STRING) ByText ts; @Column(columnDefinition = "char(1)") @Enumerated(EnumType.STRING) ByText td; Big big; }
