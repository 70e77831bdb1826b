// A default with quotes, backslashes and signs beyond ASCII.
@Entity class Member { @Id Long id; String worth; }
// becomes
@Entity class Member { @Id Long id; @org.hibernate.annotations.ColumnDefault("'it''s \\\"\u00e9\\n'") String worth; }
