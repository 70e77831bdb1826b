@Entity class Playlist { @Id Long id; @ManyToMany @OrderColumn(name = "pos") List<Song> songs; }
@Entity class Song { @Id Long id; }
