package main

import (
	"fmt"
	"os"

	made "goitin.example/strangers/made"
)

func main() {
	text, err := os.ReadFile(os.Args[1])
	must(err)
	request, err := made.UnmarshalDongBoHoSoMcYeuCau(text)
	must(err)
	written, err := request.Marshal()
	must(err)
	fmt.Println(string(written))
}

func must(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
