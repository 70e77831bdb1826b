// Who writes the column is no matter of the table.
@Entity class Member { @Id Long id; String worth; }
// stays
@Entity class Member { @Id Long id; @Column(insertable = false, updatable = false) String worth; }
