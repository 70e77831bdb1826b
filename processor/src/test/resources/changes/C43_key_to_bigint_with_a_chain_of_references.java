// The key of a table is the key of another one, to which a third one refers.
@Entity class Member { @Id Integer id; }
@Entity class Profile { @Id Integer id; @OneToOne @MapsId Member user; }
@Entity class Picture { @Id Long id; @ManyToOne Profile profile; }
// becomes
@Entity class Member { @Id Long id; }
@Entity class Profile { @Id Long id; @OneToOne @MapsId Member user; }
@Entity class Picture { @Id Long id; @ManyToOne Profile profile; }
