// A generated column is the database's own words.
@Entity class Member { @Id Long id; Integer a; }
// becomes
@Entity class Member { @Id Long id; Integer a; @org.hibernate.annotations.GeneratedColumn("a * 2") Integer b; }
