// A reference turns from the table of a subclass to that of its superclass.
@Entity class Note { @Id Long id; @ManyToOne @JoinColumn(name = "writer") Author writer; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Person { @Id Long id; }
@Entity class Author extends Person { String pen; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne @JoinColumn(name = "writer") Person writer; }
@Entity @Inheritance(strategy = InheritanceType.JOINED) class Person { @Id Long id; }
@Entity class Author extends Person { String pen; }
