// VersityGW as an object storage to try the press room on: s3 <host:port> <folder>. Its key is in S3_ACCESS_KEY_ID and
// S3_SECRET_ACCESS_KEY; each folder in <folder>/buckets is a bucket, each file in it an object. It ends with SIGTERM.
package main

import (
	"context"
	"log"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"

	"github.com/versity/versitygw/backend/meta"
	"github.com/versity/versitygw/backend/posix"
	"github.com/versity/versitygw/embedgw"
)

func main() {
	buckets, sidecar := filepath.Join(os.Args[2], "buckets"), filepath.Join(os.Args[2], "metadata")
	for _, folder := range []string{buckets, sidecar} {
		if err := os.MkdirAll(folder, 0o755); err != nil {
			log.Fatal(err)
		}
	}
	store, err := meta.NewSideCar(sidecar)
	if err != nil {
		log.Fatal(err)
	}
	backend, err := posix.New(buckets, store, posix.PosixOpts{SideCarDir: sidecar})
	if err != nil {
		log.Fatal(err)
	}
	until, stop := signal.NotifyContext(context.Background(), syscall.SIGINT, syscall.SIGTERM)
	defer stop()
	err = embedgw.RunVersityGW(until, backend, &embedgw.Config{
		RootUserAccess:    os.Getenv("S3_ACCESS_KEY_ID"),
		RootUserSecret:    os.Getenv("S3_SECRET_ACCESS_KEY"),
		Ports:             []string{os.Args[1]},
		MaxConnections:    1000,
		MaxRequests:       1000,
		MultipartMaxParts: 10000,
		KeepAlive:         true,
		Quiet:             true,
	})
	if err != nil {
		log.Fatal(err)
	}
}
