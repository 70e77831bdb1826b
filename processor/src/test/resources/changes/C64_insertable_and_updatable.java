// Who writes the column is no matter of the table.
@Entity class User { @Id Long id; String worth; }
// stays
@Entity class User { @Id Long id; @Column(insertable = false, updatable = false) String worth; }
