// A text becomes a JSON document.
@Entity class Member { @Id Long id; String worth; }
// becomes
@Entity class Member { @Id Long id; @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.JSON) String worth; }
