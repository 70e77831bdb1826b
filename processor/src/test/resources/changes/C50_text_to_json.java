// A text becomes a JSON document.
@Entity class User { @Id Long id; String worth; }
// becomes
@Entity class User { @Id Long id; @org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.JSON) String worth; }
