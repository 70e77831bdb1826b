// Who writes the column is no matter of the table.
@Entity class User { @Id Long id; String value; }
// stays
@Entity class User { @Id Long id; @Column(insertable = false, updatable = false) String value; }
