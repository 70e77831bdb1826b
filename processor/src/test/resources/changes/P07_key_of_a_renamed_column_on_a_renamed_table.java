// The table and the column of the key are renamed: the key keeps its name.
@Entity class Member { @Id Long id; }
// becomes
@Entity @RenamedFrom("Member") class Person { @Id @RenamedFrom("id") Long number; }
