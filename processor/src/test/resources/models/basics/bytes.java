@Entity class Blobby { @Id Long id; byte[] plain; @Column(length = 16) byte[] hash; @Column(length = 70000) byte[] large; }
