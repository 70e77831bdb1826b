// A number becomes a reference, and one leads nowhere.
// row: insert into A values (1, 77)
@Entity class Zoo { @Id Long id; }
@Entity class A { @Id Long id; @Column(name = "zoo_id") Long zoo; }
// becomes
@Entity class Zoo { @Id Long id; }
@Entity class A { @Id Long id; @ManyToOne Zoo zoo; }
