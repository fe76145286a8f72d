import type { Snippet } from './snippet.ts';

export const go: Snippet = {
  language: 'go',
  title: 'Go',
  fileName: 'main.go',
  code: `package main

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"io"
	"log"
	"net/http"
	"os"
)

func isFromMist(secret, body []byte, signature string) bool {
	given, err := hex.DecodeString(signature)
	if err != nil {
		return false
	}
	mac := hmac.New(sha256.New, secret)
	mac.Write(body)
	return hmac.Equal(given, mac.Sum(nil))
}

func main() {
	secret := []byte(os.Getenv("MIST_WEBHOOK_SECRET"))
	if len(secret) == 0 {
		log.Fatal("Set MIST_WEBHOOK_SECRET to the secret of the webhook.")
	}
	port := os.Getenv("PORT")
	if port == "" {
		port = "8080"
	}
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		// The bytes as they arrived: a parsed and rewritten body does not fit.
		body, err := io.ReadAll(r.Body)
		if err != nil || !isFromMist(secret, body, r.Header.Get("X-Mist-Signature-v2")) {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		w.WriteHeader(http.StatusOK)
		var delivery struct {
			Topic  string            \`json:"topic"\`
			Events []json.RawMessage \`json:"events"\`
		}
		if json.Unmarshal(body, &delivery) == nil {
			log.Println(delivery.Topic, len(delivery.Events))
		}
	})
	log.Fatal(http.ListenAndServe(":"+port, nil))
}
`,
};
